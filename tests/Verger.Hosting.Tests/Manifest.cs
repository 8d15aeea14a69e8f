using OrchardCore.Modules.Manifest;

// These tests are a site, and a module of it, whose features do what a test tells them.
[assembly: ModuleName("Verger.Site")]
[assembly: ModuleName("Verger.Hosting.Tests")]
[assembly: Module(Name = "Features of tests", Author = "Cités Unies France", Version = "0.1.0")]
[assembly: Feature(Id = "Tests.Tasks", Name = "Background tasks")]
[assembly: Feature(Id = "Tests.Home", Name = "Home", IsAlwaysEnabled = true)]
[assembly: Feature(Id = "Tests.Page", Name = "Page")]
[assembly: Feature(Id = "Tests.Other", Name = "Other page")]
[assembly: Feature(Id = "Tests.Data", Name = "Data")]
[assembly: Feature(Id = "Tests.OnData", Name = "On data", Dependencies = ["Tests.Data"])]
[assembly: Feature(Id = "Tests.BrokenServices", Name = "Broken services")]
[assembly: Feature(Id = "Tests.BrokenPipeline", Name = "Broken pipeline", Dependencies = ["Tests.Data"])]
[assembly: Feature(Id = "Tests.BrokenMigration", Name = "Broken migration", Dependencies = ["Tests.Data"])]
[assembly: Feature(Id = "Tests.Orphan", Name = "Orphan", Dependencies = ["Tests.Nowhere"])]
[assembly: Feature(Id = "Tests.Hen", Name = "Hen", Dependencies = ["Tests.Egg"])]
[assembly: Feature(Id = "Tests.Egg", Name = "Egg", Dependencies = ["Tests.Hen"])]
