// Shows the description of this gateway; the token goes from the issuer to the API and is kept nowhere.
window.addEventListener("load", () => {
  const place = document.getElementById("try");
  const ui = SwaggerUIBundle({
    url: place.dataset.description,
    domNode: place,
    deepLinking: false,
    validatorUrl: null,
    persistAuthorization: false,
    tryItOutEnabled: true,
    docExpansion: "list",
    defaultModelsExpandDepth: -1,
    supportedSubmitMethods: ["get", "put", "post"],
  });
  ui.initOAuth({ clientId: place.dataset.client });
});
