namespace YesSql.Indexes;

/// <summary>What index providers have said.</summary>
public interface IDescriptor
{
    /// <summary>The mappings for the given classes of objects; all of them when none is given.</summary>
    IEnumerable<IndexDescriptor> Describe(params Type[] types);
}
