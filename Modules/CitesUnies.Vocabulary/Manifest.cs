using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Vocabulaire",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Pays, régions, sujets et catégories de partenaires : les mots par lesquels les contenus se trouvent.",
    Category = "Cités Unies France",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.ContentFields", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.Autoroute", "OrchardCore.Taxonomies"])]
