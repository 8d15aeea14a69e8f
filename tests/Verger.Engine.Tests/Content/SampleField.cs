using OrchardCore.ContentManagement;

namespace Verger.Engine.Tests.Content;

public sealed class SampleField : ContentField
{
    public string? Text { get; set; }
}
