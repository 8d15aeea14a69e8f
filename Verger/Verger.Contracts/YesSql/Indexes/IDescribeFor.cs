namespace YesSql.Indexes;

/// <summary>A mapping as its provider described it.</summary>
internal interface IDescribeFor
{
    /// <summary>The mapping, with the classes erased.</summary>
    IndexDescriptor Describe();
}
