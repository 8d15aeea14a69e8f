using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Cache des pages",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Garde les pages publiques telles qu’elles ont été rendues, jusqu’à ce que change ce qu’elles montrent.",
    Category = "Cités Unies France",
    Dependencies = ["CitesUnies.Portal", "OrchardCore.Contents"])]
