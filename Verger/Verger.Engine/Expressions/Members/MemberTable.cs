using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Members;

/// <summary>Turns objects into what expressions see: simple values as they are, lists of these, and of everything else only the members that were listed.</summary>
internal sealed class MemberTable(IEnumerable<IExpressionMembers> members)
{
    private readonly IExpressionMembers[] _all = [.. members];
    private readonly ConcurrentDictionary<Type, IExpressionMembers?> _byType = new();

    public object? Wrap(object? value) => value switch
    {
        null or string or bool or int or long or double or decimal or DateTime or DateTimeOffset or MemberValue => value,
        LocalizedString text => text.Value,
        JsonValue json => Simple(json),
        JsonArray list => List(list),
        JsonObject json => new MemberValue(json, name => Wrap(json[name])),
        IReadOnlyDictionary<string, object?> named => new MemberValue(named, name => Wrap(named.GetValueOrDefault(name))),
        IDictionary<string, object?> named => new MemberValue(named, name => Wrap(named.TryGetValue(name, out var found) ? found : null)),
        short or byte or float or uint or Enum or Guid or TimeSpan or Uri => Simple(value),
        _ when Find(value.GetType()) is { } known => new MemberValue(value, name => Wrap(known.Get(value, name))),
        IEnumerable list => List(list),
        _ => new MemberValue(value, _ => null),
    };

    /// <summary>The object behind what an expression sees.</summary>
    public static object? Unwrap(object? value) => value is MemberValue member ? member.Instance : value;

    private IExpressionMembers? Find(Type type)
        => _byType.GetOrAdd(type, static (type, all) => Array.Find(all, members => members.Type == type) ?? Array.Find(all, members => members.Type.IsAssignableFrom(type)), _all);

    private List<object?> List(IEnumerable list)
    {
        var wrapped = new List<object?>();
        foreach (var item in list)
        {
            if (wrapped.Count == ExpressionBounds.List)
            {
                break;
            }

            wrapped.Add(Wrap(item));
        }

        return wrapped;
    }

    private static object? Simple(object value) => value switch
    {
        short or byte => Convert.ToInt32(value, null),
        uint number => (long)number,
        float number => (double)number,
        _ => value.ToString(),
    };

    private static object? Simple(JsonValue json) => json.GetValueKind() switch
    {
        JsonValueKind.String => json.ToString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number when json.ToJsonString() is var text => long.TryParse(text, out var whole) ? whole : decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var exact) ? exact : (object)double.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
