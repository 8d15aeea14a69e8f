using OrchardCore.Modules.Manifest;

[assembly: Module(Name = "Users", Author = "Cités Unies France", Version = "0.1.0", Description = "Accounts of those who keep the site.", Category = "Security")]

[assembly: Feature(
    Id = "OrchardCore.Users",
    Name = "Users",
    Description = "Accounts and their passwords.",
    Category = "Security",
    Dependencies = ["OrchardCore.Roles.Core"])]
