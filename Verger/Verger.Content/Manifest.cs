using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Content",
    Author = "Cités Unies France",
    Version = "0.1.0",
    Description = "Content items and the parts and fields that they are made of.",
    Category = "Content Management")]

[assembly: Feature(
    Id = "OrchardCore.ContentTypes",
    Name = "Content Types",
    Description = "The definitions of content types, parts and fields.",
    Category = "Content Management")]

[assembly: Feature(
    Id = "OrchardCore.Contents",
    Name = "Contents",
    Description = "Displays content items.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.ContentTypes"])]

[assembly: Feature(
    Id = "OrchardCore.ContentFields",
    Name = "Content Fields",
    Description = "Text, rich text, dates, numbers, links and references.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.ContentTypes"])]

[assembly: Feature(
    Id = "OrchardCore.Title",
    Name = "Title",
    Description = "The title of an item.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.ContentTypes"])]

[assembly: Feature(
    Id = "OrchardCore.Html",
    Name = "HTML",
    Description = "The rich text body of an item.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.ContentTypes"])]

[assembly: Feature(
    Id = "OrchardCore.Alias",
    Name = "Alias",
    Description = "Names by which code and templates find an item.",
    Category = "Navigation",
    Dependencies = ["OrchardCore.ContentTypes"])]

[assembly: Feature(
    Id = "OrchardCore.Autoroute",
    Name = "Autoroute",
    Description = "An address for each item.",
    Category = "Navigation",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.HomeRoute"])]

[assembly: Feature(
    Id = "OrchardCore.HomeRoute",
    Name = "Home Route",
    Description = "Leads the root of the site to the page that its settings name.",
    Category = "Navigation",
    Dependencies = ["OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Taxonomies",
    Name = "Taxonomies",
    Description = "Terms that classify items.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.Autoroute"])]

[assembly: Feature(
    Id = "OrchardCore.Lists",
    Name = "Lists",
    Description = "Items that are lists of others.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Navigation"])]

[assembly: Feature(
    Id = "OrchardCore.Navigation",
    Name = "Navigation",
    Description = "Pagers and the menu of the dashboard.",
    Category = "Navigation")]

[assembly: Feature(
    Id = "OrchardCore.Menu",
    Name = "Menu",
    Description = "Menus that editors keep as content items.",
    Category = "Navigation",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.Navigation"])]

[assembly: Feature(
    Id = "OrchardCore.Seo",
    Name = "SEO",
    Description = "What search engines and social networks are told about a page.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: Feature(
    Id = "OrchardCore.Sitemaps",
    Name = "Sitemaps",
    Description = "Lists the site's addresses for search engines.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: Feature(
    Id = "OrchardCore.PublishLater",
    Name = "Publish Later",
    Description = "Publication at a later time.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: Feature(
    Id = "OrchardCore.ArchiveLater",
    Name = "Archive Later",
    Description = "Withdrawal at a later time.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: Feature(
    Id = "OrchardCore.Widgets",
    Name = "Widgets",
    Description = "Items that are pieces of pages.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Contents"])]

[assembly: Feature(
    Id = "OrchardCore.Layers",
    Name = "Layers",
    Description = "Shows widgets where, and to whom, the rule of their layer says.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Widgets", "OrchardCore.Rules"])]

[assembly: Feature(
    Id = "OrchardCore.CustomSettings",
    Name = "Custom Settings",
    Description = "Settings of the site that are defined as content types.",
    Category = "Infrastructure",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Settings"])]
