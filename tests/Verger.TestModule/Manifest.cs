using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Test module", Author = "Verger", Version = "1.0")]
[assembly: Feature(Id = "Verger.TestModule", Name = "Test module")]
[assembly: Feature(Id = "Verger.TestModule.Dormant", Name = "Never enabled")]
