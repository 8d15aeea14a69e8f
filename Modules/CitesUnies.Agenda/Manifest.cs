using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Agenda",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Quand et où : la date, le lieu et l’état de tout ce qui est un événement, et l’agenda.",
    Category = "Cités Unies France",
    Dependencies = ["CitesUnies.Editing", "CitesUnies.Portal", "CitesUnies.Vocabulary", "OrchardCore.ContentFields", "OrchardCore.Taxonomies"])]
