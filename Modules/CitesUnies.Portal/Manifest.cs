using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Cités Unies – Portail",
    Author = "Cités Unies France",
    Website = "https://www.cites-unies-france.org",
    Version = "0.1.0",
    Description = "Page d’accueil, pages fixes, plan du site, et la recette qui installe le portail.",
    Category = "Cités Unies France",
    Dependencies = ["CitesUnies.Editing", "OrchardCore.Contents", "OrchardCore.ContentFields", "OrchardCore.Title", "OrchardCore.Autoroute", "OrchardCore.Alias", "OrchardCore.Html", "OrchardCore.Media", "OrchardCore.DynamicCache", "OrchardCore.Menu", "OrchardCore.Navigation", "OrchardCore.Seo", "OrchardCore.Sitemaps", "OrchardCore.PublishLater", "OrchardCore.ArchiveLater", "OrchardCore.Widgets", "OrchardCore.Layers", "OrchardCore.CustomSettings"])]
