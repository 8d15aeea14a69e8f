namespace Verger.Engine.Storage.Queries;

/// <summary>Which part of what is found is wanted.</summary>
internal sealed class Paging
{
    public int? Skip { get; set; }

    public int? Take { get; set; }

    public void Write(SqlStatement sql, int? atMost)
    {
        var take = (Take, atMost) switch
        {
            ({ } taken, { } most) => Math.Min(taken, most),
            var (taken, most) => taken ?? most,
        };
        if (take is not null || Skip is > 0)
        {
            // As a number: SQLite plans a statement anew each time that a limit given as a parameter is set.
            sql.Add(" LIMIT ").Add((long?)take ?? long.MaxValue);
        }

        if (Skip is > 0)
        {
            sql.Add(" OFFSET ").AddValue((long)Skip);
        }
    }
}
