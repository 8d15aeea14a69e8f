using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>What is known of a shape besides its data: how it is rendered, and where it was placed.</summary>
public class ShapeMetadata
{
    private AlternatesCollection? _wrappers;
    private AlternatesCollection? _alternates;
    private List<Action<ShapeDisplayContext>>? _displaying;
    private List<Action<ShapeDisplayContext>>? _displayed;
    private List<Func<IShape, Task>>? _processing;
    private CacheContext? _cache;

    /// <summary>The name by which templates are found.</summary>
    public string Type { get; set; } = string.Empty;

    /// <summary>How much of the thing is shown: <c>Detail</c>, <c>Summary</c> …; null when that does not apply.</summary>
    public string? DisplayType { get; set; }

    /// <summary>Its place among its siblings.</summary>
    public string? Position { get; set; }

    /// <summary>The tab that it was placed in.</summary>
    public string? Tab
    {
        get => TabGrouping;
        set => TabGrouping = GroupingMetadata.ParseTabOrCard(value);
    }

    /// <summary>The card that it was placed in.</summary>
    public string? Card
    {
        get => CardGrouping;
        set => CardGrouping = GroupingMetadata.ParseTabOrCard(value);
    }

    /// <summary>The column that it was placed in.</summary>
    public string? Column
    {
        get => ColumnGrouping;
        set => ColumnGrouping = GroupingMetadata.ParseColumn(value);
    }

    /// <summary>The tab that it was placed in, read.</summary>
    public GroupingMetadata TabGrouping { get; set; }

    /// <summary>The card that it was placed in, read.</summary>
    public GroupingMetadata CardGrouping { get; set; }

    /// <summary>The column that it was placed in, read.</summary>
    public GroupingMetadata ColumnGrouping { get; set; }

    /// <summary>Where the placement was written; null when the driver's own location served.</summary>
    public string? PlacementSource { get; set; }

    /// <summary>Prefix of the names of form fields.</summary>
    public string? Prefix { get; set; }

    /// <summary>A name by which it is found among its siblings.</summary>
    public string? Name { get; set; }

    /// <summary>What tells it from shapes of the same type on the same item, as <c>{Part}-{Field}</c>.</summary>
    public string? Differentiator { get; set; }

    /// <summary>Shape types whose templates are put around it, the innermost first.</summary>
    public AlternatesCollection Wrappers
    {
        get => _wrappers ??= [];
        set => _wrappers = value;
    }

    /// <summary>Shape types whose templates serve before that of <see cref="Type"/>, the most specific last.</summary>
    public AlternatesCollection Alternates
    {
        get => _alternates ??= [];
        set => _alternates = value;
    }

    /// <summary>What it was rendered to: what a wrapper puts itself around.</summary>
    public IHtmlContent? ChildContent { get; set; }

    /// <summary>Called before it is rendered.</summary>
    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => _displaying ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    /// <summary>Called after it was rendered.</summary>
    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed => _displayed ?? (IReadOnlyList<Action<ShapeDisplayContext>>)[];

    /// <summary>Called to fill in its data, only if it is rendered.</summary>
    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync => _processing ?? (IReadOnlyList<Func<IShape, Task>>)[];

    /// <summary>How many alternates there are, without making the collection.</summary>
    internal int AlternatesCount => _alternates?.Count ?? 0;

    /// <summary>How many wrappers there are, without making the collection.</summary>
    internal int WrappersCount => _wrappers?.Count ?? 0;

    /// <summary>Whether what it is rendered to is kept (feature <c>OrchardCore.DynamicCache</c>).</summary>
    public bool IsCached => _cache is not null;

    /// <summary>How what it is rendered to is kept.</summary>
    /// <exception cref="InvalidOperationException">It is not cached.</exception>
    public CacheContext Cache() => _cache ?? throw new InvalidOperationException($"The shape '{Type}' is not cached: give it an id first.");

    /// <summary>Keeps what it is rendered to under an id; what fills it in (<see cref="OnProcessing"/>) is called only if it is rendered anew.</summary>
    public CacheContext Cache(string cacheId) => _cache is { } cache && cache.CacheId == cacheId ? cache : _cache = new CacheContext(cacheId);

    /// <summary>Adds something to call before it is rendered.</summary>
    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);

    /// <summary>Adds something to call after it was rendered.</summary>
    public void OnDisplayed(Action<ShapeDisplayContext> context) => (_displayed ??= []).Add(context);

    /// <summary>Adds something that fills in its data, called only if it is rendered.</summary>
    public void OnProcessing(Func<IShape, Task> context) => (_processing ??= []).Add(context);
}
