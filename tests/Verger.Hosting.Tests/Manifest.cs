using OrchardCore.Modules.Manifest;

// These tests are a site, and a module of it, whose features do what a test tells them.
[assembly: ModuleName("Verger.Site")]
[assembly: ModuleName("Verger.Hosting.Tests")]
[assembly: Module(Name = "Features of tests", Author = "Cités Unies France", Version = "0.1.0")]
[assembly: Feature(Id = "Tests.Tasks", Name = "Background tasks")]
