using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Offres de stage",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Offres de stage, closes d’elles-mêmes le lendemain de leur date limite, et les appels ouverts sur la page d’accueil.",
    Category = "Cités Unies France",
    Dependencies = ["CitesUnies.CountryGroups", "CitesUnies.Editing", "CitesUnies.News", "CitesUnies.Portal", "CitesUnies.Vocabulary", "OrchardCore.ContentFields", "OrchardCore.Media", "OrchardCore.Sitemaps", "OrchardCore.Taxonomies"])]
