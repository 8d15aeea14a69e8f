using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Chroniques géopolitiques",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Les chroniques géopolitiques, de saison en saison, de l’annonce d’une session à son compte rendu.",
    Category = "Cités Unies France",
    Dependencies = ["CitesUnies.Agenda", "CitesUnies.Editing", "CitesUnies.Portal", "OrchardCore.ContentFields", "OrchardCore.Media"])]
