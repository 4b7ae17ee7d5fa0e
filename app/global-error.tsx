"use client";

import "./globals.css";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

// The layout itself failed, and with it the messages: these words have to come along.
const WORDS = {
  en: {
    title: "Something broke on our side",
    text: "Nothing you saved is lost. Try again in a moment.",
    retry: "Try again",
  },
  ro: {
    title: "Ceva s-a stricat la noi",
    text: "Nimic din ce ați salvat nu s-a pierdut. Încercați din nou peste o clipă.",
    retry: "Încearcă din nou",
  },
};

export default function GlobalError({ retry }: { retry: () => void }) {
  const [language, setLanguage] = useState<keyof typeof WORDS>("en");
  useEffect(() => {
    const chosen = /\blanguage=ro\b/.test(document.cookie) || navigator.language.startsWith("ro");
    if (chosen) setLanguage("ro");
  }, []);
  const words = WORDS[language];
  return (
    <html lang={language}>
      <body className="font-sans">
        <title>{words.title}</title>
        <main className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-1 px-6 text-center">
          <h1 className="font-medium text-lg">{words.title}</h1>
          <p className="mb-4 text-muted-foreground">{words.text}</p>
          <Button onClick={retry}>{words.retry}</Button>
        </main>
      </body>
    </html>
  );
}
