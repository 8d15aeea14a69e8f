using System.Reflection;
using DotLiquid;
using OrchardCore.Modules;
using Verger.Engine.Expressions.Members;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary>The filters that expressions may use: the standard ones that Fluid has too, and those of the enabled features.</summary>
internal sealed class FilterSet
{
    private static readonly string[] _standard =
    [
        "abs", "append", "at_least", "at_most", "capitalize", "ceil", "compact", "concat", "date", "default", "divided_by", "downcase", "escape",
        "escape_once", "first", "floor", "join", "last", "lstrip", "map", "minus", "modulo", "newline_to_br", "plus", "prepend", "remove",
        "remove_first", "replace", "replace_first", "reverse", "round", "rstrip", "size", "slice", "sort", "sort_natural", "split", "strip",
        "strip_html", "strip_newlines", "times", "truncate", "truncatewords", "uniq", "upcase", "url_decode", "url_encode", "where",
    ];

    private static readonly MethodInfo[] _overloads = Array.FindAll(typeof(FilterCall).GetMethods(), method => method.Name == nameof(FilterCall.Invoke));

    private readonly FilterCall[] _calls;
    private readonly IClock _clock;

    public FilterSet(IEnumerable<IExpressionFilter> filters, MemberTable members, IClock clock)
    {
        _clock = clock;
        _calls = [.. filters.Select(filter => new FilterCall(filter, members))];
        Names = _standard.Concat(_calls.Select(call => call.Name)).ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlySet<string> Names { get; }

    public void AddTo(Context context)
    {
        context.Registers[StandardFilters.Clock] = _clock;
        context.AddFilters(typeof(StandardFilters));
        foreach (var call in _calls)
        {
            foreach (var overload in _overloads)
            {
                context.Strainer.AddMethodInfo(call.Name, call, overload);
            }
        }
    }
}
