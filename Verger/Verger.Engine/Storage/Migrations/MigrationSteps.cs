using System.Globalization;
using System.Reflection;
using OrchardCore.Data.Migration;

namespace Verger.Engine.Storage.Migrations;

/// <summary>The steps of a migration, found by the names of its methods.</summary>
internal sealed class MigrationSteps(IDataMigration migration)
{
    private const string Create = "Create";
    private const string Uninstall = "Uninstall";
    private const BindingFlags Steps = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    private readonly Type _type = migration.GetType();

    /// <summary>The method that follows a version; null when there is none. Before the first version it is the one that creates, if the migration has one.</summary>
    public MethodInfo? After(int? version)
        => version is { } reached ? UpdateFrom(reached) : Find(Create) ?? UpdateFrom(0);

    /// <summary>Runs a step.</summary>
    /// <returns>The version reached.</returns>
    /// <exception cref="DataMigrationException">The step failed, or led no further.</exception>
    public async Task<int> RunAsync(MethodInfo step, int? version)
    {
        var reached = await InvokeAsync(step) switch
        {
            int number => number,
            _ => throw Fault(step, "it returns no version."),
        };
        return reached > (version ?? 0) ? reached : throw Fault(step, $"it returns the version {reached}, which is not above {version ?? 0}.");
    }

    /// <summary>Undoes the migration, if it can be undone.</summary>
    public async Task UninstallAsync()
    {
        if (Find(Uninstall) is { } step)
        {
            await InvokeAsync(step);
        }
    }

    private MethodInfo? UpdateFrom(int version) => Find("UpdateFrom" + version.ToString(CultureInfo.InvariantCulture));

    private MethodInfo? Find(string name)
        => _type.GetMethod(name, Steps, []) ?? _type.GetMethod(name + "Async", Steps, []);

    private async Task<object?> InvokeAsync(MethodInfo step)
    {
        try
        {
            switch (step.Invoke(migration, BindingFlags.DoNotWrapExceptions, null, null, null))
            {
                case Task<int> task:
                    return await task;
                case Task task:
                    await task;
                    return null;
                case var result:
                    return result;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new DataMigrationException(_type, step.Name, exception);
        }
    }

    private DataMigrationException Fault(MethodInfo step, string reason) => new(_type, step.Name, new InvalidOperationException(reason));
}
