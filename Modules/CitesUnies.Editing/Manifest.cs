using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Rédaction",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Les règles auxquelles les contenus obéissent, dans l’éditeur comme à l’import.",
    Category = "Cités Unies France",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.ContentFields", "OrchardCore.Title"])]
