/** The viewer's first script: nothing is fetched from elsewhere, no token is kept. */
export const START = `
const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
follow();
dark.addEventListener("change", follow);

addEventListener("DOMContentLoaded", () =>
  SwaggerUIBundle({
    url: "/api/openapi.json",
    domNode: document.getElementById("reference"),
    validatorUrl: null,
    queryConfigEnabled: false,
    persistAuthorization: false,
    deepLinking: true,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    defaultModelsExpandDepth: 0,
  }),
);
`;
