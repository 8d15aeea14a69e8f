using System.Text.Json;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Tests.Content;

/// <summary>Items that were parsed as a whole, as a recipe's are.</summary>
public sealed class ParsedItemTests : ContentElementTests
{
    protected override ContentItem Item(string data) => JsonSerializer.Deserialize<ContentItem>(data, JOptions.Default)!;
}
