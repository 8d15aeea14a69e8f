using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Site",
    Author = "Cités Unies France",
    Version = "0.1.0",
    Description = "The site itself: its settings, features, theme, languages and roles.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.Settings",
    Name = "Settings",
    Description = "The site's settings.",
    Category = "Infrastructure",
    IsAlwaysEnabled = true)]

[assembly: Feature(
    Id = "OrchardCore.Features",
    Name = "Features",
    Description = "Enables and disables features.",
    Category = "Infrastructure",
    IsAlwaysEnabled = true)]

[assembly: Feature(
    Id = "OrchardCore.Scripting",
    Name = "Scripting",
    Description = "Runs scripts in recipes.",
    Category = "Infrastructure",
    IsAlwaysEnabled = true)]

[assembly: Feature(
    Id = "OrchardCore.Recipes.Core",
    Name = "Recipes Core Components",
    Description = "Finds and runs recipes.",
    Category = "Infrastructure",
    IsAlwaysEnabled = true,
    Dependencies = ["OrchardCore.Features", "OrchardCore.Scripting"])]

[assembly: Feature(
    Id = "OrchardCore.Recipes",
    Name = "Recipes",
    Description = "Runs recipes that modules bring.",
    Category = "Infrastructure",
    Dependencies = ["OrchardCore.Recipes.Core"])]

[assembly: Feature(
    Id = "OrchardCore.Deployment",
    Name = "Deployment",
    Description = "Exports the site as a package, and imports packages.",
    Category = "Deployment",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Recipes.Core"])]

[assembly: Feature(
    Id = "OrchardCore.Themes",
    Name = "Themes",
    Description = "Chooses the theme that visitors see.",
    Category = "Theming",
    Dependencies = ["OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Localization",
    Name = "Localization",
    Description = "Shows the site in its language.",
    Category = "Internationalization",
    Dependencies = ["OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Roles.Core",
    Name = "Roles Core Services",
    Description = "The roles of the site and what they allow.",
    Category = "Security")]

[assembly: Feature(
    Id = "OrchardCore.Roles",
    Name = "Roles",
    Description = "Manages roles.",
    Category = "Security",
    Dependencies = ["OrchardCore.Roles.Core"])]

[assembly: Feature(
    Id = "OrchardCore.Resources",
    Name = "Resources",
    Description = "Scripts and styles that modules share.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.Diagnostics",
    Name = "Diagnostics",
    Description = "Shows visitors a page of the theme when something is not found or fails.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.HealthChecks",
    Name = "Health Checks",
    Description = "Tells whether the site lives and is ready to serve.",
    Category = "Infrastructure")]

[assembly: Feature(
    Id = "OrchardCore.Rules",
    Name = "Rules",
    Description = "Conditions on the request that decide on what it is shown.",
    Category = "Infrastructure",
    Dependencies = ["OrchardCore.Scripting"])]

[assembly: Feature(
    Id = "OrchardCore.DynamicCache",
    Name = "Dynamic Cache",
    Description = "Keeps the markup of pieces of pages that ask for it.",
    Category = "Performance")]

[assembly: Feature(
    Id = "OrchardCore.Setup",
    Name = "Setup",
    Description = "The page that sets a new site up.",
    Category = "Infrastructure",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Users"])]
