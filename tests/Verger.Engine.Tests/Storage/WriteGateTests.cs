using Verger.Engine.Storage.Databases;

namespace Verger.Engine.Tests.Storage;

public sealed class WriteGateTests
{
    [Fact]
    public async Task AWriterThatWaitsForOneInsideWhichItRunsIsToldSo()
    {
        using var gate = new WriteGate(TimeSpan.Zero);
        using var outer = await gate.EnterAsync(CancellationToken.None);

        var fault = await Assert.ThrowsAsync<TimeoutException>(async () => await gate.EnterAsync(CancellationToken.None));
        Assert.Contains("must end before", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATurnEndsOnceHoweverOftenItIsDisposedOf()
    {
        using var gate = new WriteGate(TimeSpan.Zero);
        var first = await gate.EnterAsync(CancellationToken.None);
        first.Dispose();
        first.Dispose();
        using var second = await gate.EnterAsync(CancellationToken.None);

        await Assert.ThrowsAsync<TimeoutException>(async () => await gate.EnterAsync(CancellationToken.None));
    }

    [Fact]
    public async Task AWriterThatGivesUpTakesNoTurn()
    {
        using var gate = new WriteGate(TimeSpan.FromMinutes(5));
        var first = await gate.EnterAsync(CancellationToken.None);
        using var enough = new CancellationTokenSource();
        var second = gate.EnterAsync(enough.Token).AsTask();
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        (await gate.EnterAsync(CancellationToken.None)).Dispose();
    }
}
