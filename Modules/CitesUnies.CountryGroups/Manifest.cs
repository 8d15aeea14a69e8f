using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Groupes-pays",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Groupes-pays, dynamiques et groupes thématiques, et leurs réunions, de l’annonce au compte rendu.",
    Category = "Cités Unies France",
    Dependencies = ["CitesUnies.Agenda", "CitesUnies.Editing", "CitesUnies.Portal", "CitesUnies.Vocabulary", "OrchardCore.ContentFields", "OrchardCore.Media", "OrchardCore.Taxonomies"])]
