namespace Verger.Users.Tests.Site;

/// <summary>A clock that is put forward.</summary>
internal sealed class MovingTime : TimeProvider
{
    private TimeSpan _ahead;

    public void Advance(TimeSpan time) => _ahead += time;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
}
