using OrchardCore.ContentManagement;

namespace Verger.Engine.Tests.Content;

public sealed class SamplePart : ContentPart
{
    public string? Text { get; set; }

    public int Rank { get; set; }

    public bool Open { get; set; }

    public string[] Lines { get; set; } = [];

    public Dictionary<string, string> Labels { get; set; } = [];
}
