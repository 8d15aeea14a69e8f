using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(Name = "Test base theme", Author = "Verger", Version = "1.0")]
