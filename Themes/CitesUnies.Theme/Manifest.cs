using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "CitesUnies.Theme",
    Author = "Cités Unies France",
    Version = "0.1.0",
    Description = "How the portal looks: enamel plates, road cartouches and generated illustrations.",
    Dependencies = ["OrchardCore.Media", "OrchardCore.Users"])]
