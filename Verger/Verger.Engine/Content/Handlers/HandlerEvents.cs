using System.Collections.Concurrent;
using System.Reflection;
using OrchardCore.ContentManagement.Handlers;

namespace Verger.Engine.Content.Handlers;

/// <summary>
/// Which steps a handler of parts or fields overrides. The others are not called for it, so that loading a page of items
/// does not read parts from their JSON only to hand them to methods that do nothing.
/// </summary>
internal sealed class HandlerEvents
{
    private static readonly ContentEvent All = Enum.GetValues<ContentEvent>().Aggregate((sum, step) => sum | step);

    private readonly ConcurrentDictionary<Type, ContentEvent> _events = new();

    public ContentEvent Of(Type handlerType) => _events.GetOrAdd(handlerType, Find);

    private static ContentEvent Find(Type handlerType)
    {
        if (!DerivesFromEmptyHandler(handlerType))
            return All;

        var events = ContentEvent.None;
        foreach (var method in handlerType.GetMethods(BindingFlags.Public | BindingFlags.Instance))
        {
            var overrides = method.DeclaringType is { } type && !IsEmptyHandler(type);
            if (overrides && method.Name.EndsWith("Async", StringComparison.Ordinal) && Enum.TryParse<ContentEvent>(method.Name[..^5], out var step))
                events |= step;
        }

        return events;
    }

    private static bool DerivesFromEmptyHandler(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (IsEmptyHandler(ancestor))
                return true;
        }

        return false;
    }

    private static bool IsEmptyHandler(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() is var open
            && (open == typeof(ContentPartHandler<>) || open == typeof(ContentFieldHandler<>));
}
