using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(Name = "Test theme", Author = "Verger", Version = "1.0", BaseTheme = "Verger.TestBaseTheme")]
