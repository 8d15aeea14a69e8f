namespace YesSql.Indexes;

/// <summary>What follows a mapping. Groups belong to reduced indexes, which the portal has none of, so nothing does.</summary>
public interface IGroupFor<TIndex>
    where TIndex : IIndex;
