using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Institutions partenaires",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Les institutions avec lesquelles la fédération travaille, et leur liste.",
    Category = "Cités Unies France",
    Dependencies = ["CitesUnies.Editing", "CitesUnies.Portal", "CitesUnies.Vocabulary", "OrchardCore.ContentFields", "OrchardCore.Media", "OrchardCore.Taxonomies"])]
