import { foldWords } from "../fold";

const fold = (text: string) => foldWords(text).join(" ");

/** A word in English or Romanian, as the domain says it; undefined for one that nobody knows. */
const reader = <T extends string>(words: Record<T, string>) => {
  const known = new Map<string, T>();
  for (const [meaning, spellings] of Object.entries(words) as [T, string][])
    for (const word of [meaning, ...spellings.split(",")]) known.set(fold(word), meaning);
  return (text: string): T | undefined => known.get(fold(text));
};

// what an invoice is beyond sent follows from its payments and its due day
const SENT =
  "unpaid,open,issued,paid,partially paid,partly paid,overdue,final,trimisa,emisa,neplatita,platita,platita partial,restanta";
const DRAFT = "new,ciorna,proforma";
const CANCELLED = "canceled,void,anulata,anulat,storno,stornata";

export const documentStatus = reader({ draft: DRAFT, sent: SENT, cancelled: CANCELLED });
export const estimateStatus = reader({
  draft: DRAFT,
  sent: "open,issued,expired,trimisa,emisa,expirata",
  accepted: "approved,won,acceptata,aprobata",
  declined: "rejected,lost,refuzata,respinsa",
  cancelled: CANCELLED,
});
export const paymentKind = reader({
  payment: "receipt,income,plata,incasare,chitanta",
  refund: "returned,restituire,rambursare",
});
export const projectStatus = reader({
  notStarted: "not started,new,planned,neinceput,nou,planificat",
  inProgress: "in progress,active,started,open,in lucru,activ,inceput",
  onHold: "on hold,paused,in asteptare,suspendat",
  finished: "done,completed,complete,closed,finalizat,terminat,incheiat",
  cancelled: CANCELLED,
});
export const ticketStatus = reader({
  open: "new,deschis,nou",
  inProgress: "in progress,in lucru",
  answered: "replied,raspuns",
  onHold: "on hold,pending,in asteptare",
  closed: "solved,resolved,done,inchis,rezolvat",
});
export const ticketPriority = reader({
  low: "scazuta,mica",
  medium: "normal,medie,normala",
  high: "ridicata,mare",
  urgent: "critical,critica,urgenta",
});
export const communicationKind = reader({
  call: "phone,phone call,apel,telefon",
  email: "mail,e mail",
  meeting: "visit,intalnire,vizita,sedinta",
});
export const direction = reader({
  in: "incoming,inbound,received,primit,intrare",
  out: "outgoing,outbound,sent,trimis,iesire",
});
