using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Centre de ressources",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Textes, photos, sons et vidéos à lire, à voir, à écouter et à télécharger, et leur liste.",
    Category = "Cités Unies France",
    Dependencies = ["CitesUnies.Editing", "CitesUnies.Portal", "CitesUnies.Vocabulary", "OrchardCore.ContentFields", "OrchardCore.Media", "OrchardCore.Sitemaps", "OrchardCore.Taxonomies"])]
