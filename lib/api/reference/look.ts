/** Dresses the viewer as the product (app/globals.css), and hides what this API has only one of. */
export const LOOK = `
:root {
  color-scheme: light dark;
  --ground: light-dark(oklch(1 0 0), oklch(0.178 0.007 262));
  --ink: light-dark(oklch(0.235 0.014 262), oklch(0.925 0.005 262));
  --quiet: light-dark(oklch(0.49 0.014 262), oklch(0.7 0.012 262));
  --card: light-dark(oklch(0.985 0.002 262), oklch(0.2 0.008 262));
  --field: light-dark(oklch(1 0 0), oklch(0.158 0.007 262));
  --code: light-dark(oklch(0.955 0.004 262), oklch(0.265 0.01 262));
  --screen: light-dark(oklch(0.235 0.014 262), oklch(0.135 0.007 262));
  --line: light-dark(oklch(0.918 0.005 262), oklch(0.275 0.009 262));
  --edge: light-dark(oklch(0.665 0.012 262), oklch(0.52 0.013 262));
  --blue: light-dark(oklch(0.5 0.17 262), oklch(0.765 0.105 262));
  --button: light-dark(oklch(0.52 0.17 262), oklch(0.555 0.165 262));
  --green: light-dark(oklch(0.49 0.115 153), oklch(0.775 0.12 155));
  --amber: light-dark(oklch(0.5 0.105 68), oklch(0.81 0.115 80));
  --red: light-dark(oklch(0.52 0.19 27), oklch(0.75 0.125 24));
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
html.dark-mode, html, body { background: var(--ground); }
body { margin: 0; color: var(--ink); font: 14px/1.5 system-ui, sans-serif; }
noscript { display: block; padding: 2rem; }

/* Ground and letters */
#reference .swagger-ui { background: none; }
#reference .wrapper { max-width: 1040px; padding: 0 24px; }
#reference :is(p, h1, h2, h3, h4, h5, a, td, th, label, li, button, input, select, .btn, .opblock-tag,
  .opblock-summary-description, .parameter__name, .response-col_status, .servers-title) {
  font-family: inherit;
}
#reference :is(.swagger-ui, .info *, p, h3, h4, h5, td, th, label, li, .opblock-tag, .parameter__name,
  .opblock-summary-path, .opblock-summary-path a, .opblock-title, .response-col_status, .tablinks,
  .model-title, .models h4, .json-schema-2020-12__title) { color: var(--ink); }
#reference :is(.opblock-tag small, .opblock-tag small p, .opblock-summary-description,
  .parameter__type, .parameter__in, .close-modal, .json-schema-2020-12-expand-deep-button) {
  color: var(--quiet);
}
#reference :is(code, pre, .opblock-summary-path, .parameter__type, textarea, .model) {
  font-family: var(--mono);
}
#reference :is(.renderedMarkdown, .opblock-description, h4) code {
  padding: 1px 5px; border-radius: 4px; background: var(--code);
  color: var(--ink); font-size: 12px; font-weight: 400;
}
#reference :is(pre, textarea, .parameter__type, .parameter__in) { font-weight: 400; }
#reference .parameter__name { font-size: 14px; }
#reference .info { margin: 40px 0 24px; }
#reference .info .title { font-size: 28px; letter-spacing: -0.02em; }
#reference .info .title small { top: -3px; margin-left: 8px; border-radius: 6px; background: var(--code); }
#reference .info .title small pre { padding: 0 4px; color: var(--quiet); }
#reference .info__description { max-width: 70ch; }
#reference .info p { font-size: 14px; line-height: 1.6; }
#reference .info :is(a, a span) { color: var(--blue); }

/* One server, one kind of answer, one box for the token; everything may be tried at once */
#reference :is(.schemes-server-container, .response-controls, .response-col_links, .try-out,
  .info__license, .auth-container ~ .auth-container) { display: none; }
#reference .scheme-container { margin: 0; padding: 0 0 8px; background: none; box-shadow: none; }
#reference .scheme-container .schemes { justify-content: flex-start; }
#reference .auth-wrapper { justify-content: flex-start; }

/* Operations */
#reference .opblock-tag { border: 0; padding: 12px 0; font-size: 18px; }
#reference .opblock-tag small { padding: 0 12px; font-size: 13px; }
#reference .opblock {
  margin: 0 0 8px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--card); box-shadow: none;
}
#reference .opblock .opblock-summary { border-color: var(--line); padding: 4px 8px; }
#reference .opblock .opblock-summary-method {
  min-width: 68px; background: none; color: var(--hue, var(--quiet));
  font: 600 12px/1.5 var(--mono); text-shadow: none;
}
#reference .opblock-get { --hue: var(--blue); }
#reference .opblock-post { --hue: var(--green); }
#reference .opblock-put { --hue: var(--amber); }
#reference .opblock-delete { --hue: var(--red); }
#reference .opblock-summary-path { font-size: 13px; font-weight: 500; }
#reference .opblock .opblock-section-header {
  min-height: 0; padding: 8px 20px; border: solid var(--line); border-width: 1px 0;
  background: none; box-shadow: none;
}
#reference .opblock .tab-header .tab-item.active h4 span::after { display: none; }
#reference :is(table thead tr td, table thead tr th) { border-color: var(--line); }
#reference .response-col_status { width: 70px; padding-right: 16px; }
#reference .models { border-color: var(--line); border-radius: 8px; }
#reference .models :is(h4, .json-schema-2020-12, button) { border-color: var(--line); background: none; }
#reference :is(.download-contents, .copy-to-clipboard) { font: 500 12px/1 system-ui, sans-serif; }

/* Fields, buttons, screens */
#reference :is(input[type="text"], textarea, select) {
  border: 1px solid var(--edge); border-radius: 6px; background-color: var(--field);
  color: var(--ink); box-shadow: none; font-size: 13px;
}
#reference :is(input, textarea, select, button, a, [tabindex]):focus-visible {
  outline: 2px solid var(--blue); outline-offset: 1px;
}
#reference button:focus:not(:focus-visible) { outline: none; }
#reference select { font-weight: 500; }
#reference .btn {
  border: 1px solid var(--edge); border-radius: 6px; background: none; box-shadow: none;
  color: var(--ink); font-size: 13px; font-weight: 500;
}
#reference .btn:is(.execute, .modal-btn.authorize) {
  border-color: var(--button); background: var(--button); color: #fff;
}
#reference .btn.authorize svg { fill: currentColor; color: inherit; }
#reference :is(.microlight, .request-url pre, .headerline) {
  border-radius: 6px; background: var(--screen) !important;
}
#reference .modal-ux { border: 1px solid var(--line); border-radius: 12px; background: var(--ground); }
#reference .modal-ux-header { border-color: var(--line); }
#reference .auth-container { margin: 0; padding: 0; border: 0; }
#reference .auth-container .wrapper { padding: 0; }
#reference .auth-container input { width: 100%; max-width: 28rem; }
#reference .auth-btn-wrapper { justify-content: flex-start; padding: 12px 0; }

@media (max-width: 640px) {
  #reference .wrapper { padding: 0 16px; }
  #reference .opblock-tag small { display: none; }
  #reference .opblock .opblock-summary-method { min-width: 56px; padding: 6px 0; }
  #reference .parameters-col_name { width: 34%; }
  #reference .modal-ux { width: calc(100vw - 32px); min-width: 0; }
}
`;
