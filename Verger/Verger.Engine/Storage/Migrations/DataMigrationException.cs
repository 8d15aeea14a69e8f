namespace Verger.Engine.Storage.Migrations;

/// <summary>A step of a migration failed; nothing of the transaction remains.</summary>
/// <param name="migration">The migration's class.</param>
/// <param name="step">The method.</param>
/// <param name="reason">What it threw, or what is wrong with it.</param>
public sealed class DataMigrationException(Type migration, string step, Exception reason)
    : Exception($"The migration {migration.FullName}.{step} failed: {reason.Message}", reason)
{
    /// <summary>The migration's class.</summary>
    public Type Migration { get; } = migration;

    /// <summary>The method.</summary>
    public string Step { get; } = step;
}
