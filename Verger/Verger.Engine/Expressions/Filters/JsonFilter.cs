using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using Verger.Engine.Expressions.Members;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ Model.ContentItem.Content | json }}</c>. Only what expressions may read is written.</summary>
internal sealed class JsonFilter : IExpressionFilter
{
    public string Name => "json";

    public ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
        => new(JsonSerializer.Serialize(Readable(input), arguments is [true, ..] ? JOptions.Indented : JOptions.Default));

    private static object? Readable(object? value) => MemberTable.Unwrap(value) switch
    {
        null => null,
        string or bool or int or long or double or decimal or DateTime or DateTimeOffset or JsonNode or ContentItem => MemberTable.Unwrap(value),
        List<object?> list => list.ConvertAll(Readable),
        ContentElement element => element.Data,
        _ => null,
    };
}
