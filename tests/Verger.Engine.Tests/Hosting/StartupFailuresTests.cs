using Microsoft.Data.Sqlite;
using Verger.Engine.Hosting;

namespace Verger.Engine.Tests.Hosting;

public sealed class StartupFailuresTests
{
    public static TheoryData<Exception> ReadOnlyData() =>
        [new UnauthorizedAccessException("Access to the path '/data' is denied."), new SqliteException("attempt to write a readonly database", 8)];

    [Theory]
    [MemberData(nameof(ReadOnlyData))]
    public void Data_that_cannot_be_written_are_the_operators_to_mend(Exception exception)
    {
        var (message, exitCode) = StartupFailures.Explain(exception)!.Value;

        Assert.Equal(78, exitCode);
        Assert.Contains(exception.Message, message, StringComparison.Ordinal);
        Assert.Contains("ORCHARD_APP_DATA", message, StringComparison.Ordinal);
    }
}
