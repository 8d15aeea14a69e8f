using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>An index provider that lives as long as a unit of work, so that it may use its services.</summary>
public interface IScopedIndexProvider : IIndexProvider;
