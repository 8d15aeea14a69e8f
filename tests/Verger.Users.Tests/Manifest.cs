using OrchardCore.Modules.Manifest;

// These tests are a site, and a module of it that brings recipes.
[assembly: ModuleName("Verger.Site")]
[assembly: ModuleName("Verger.Users")]
[assembly: ModuleName("Verger.Users.Tests")]
[assembly: Module(Name = "Recipes of tests", Author = "Cités Unies France", Version = "0.1.0")]
