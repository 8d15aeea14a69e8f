namespace YesSql.Indexes;

/// <summary>A row that objects are found by. Its public properties are the columns.</summary>
public interface IIndex
{
    /// <summary>The row's own identifier, given by the database.</summary>
    long Id { get; set; }
}
