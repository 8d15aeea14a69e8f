using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Media", Author = "Cités Unies France", Version = "0.1.0", Description = "The media library and its field.", Category = "Content Management")]

[assembly: Feature(
    Id = "OrchardCore.Media",
    Name = "Media",
    Description = "Files that editors add and visitors download, and the field that refers to them.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Media.Security",
    Name = "Secure Media",
    Description = "Folders of the media library that not everyone may read.",
    Category = "Content Management",
    Dependencies = ["OrchardCore.Media", "OrchardCore.Roles.Core"])]
