using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Actualités",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Actualités, communiqués, tribunes, retours de mission, appels et relais, et leur liste.",
    Category = "Cités Unies France",
    Dependencies = ["CitesUnies.Editing", "CitesUnies.Portal", "CitesUnies.Vocabulary", "OrchardCore.ContentFields", "OrchardCore.Media", "OrchardCore.Sitemaps", "OrchardCore.Taxonomies"])]
