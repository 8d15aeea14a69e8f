namespace OrchardCore.Data.Migration;

/// <summary>Runs the migrations of features, in the transaction of the current unit of work.</summary>
public interface IDataMigrationManager
{
    /// <summary>The enabled features that have a step to run.</summary>
    Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync();

    /// <summary>Runs the steps that enabled features have not run yet, those that others need first.</summary>
    Task UpdateAllFeaturesAsync();

    /// <summary>Runs the steps that the features, and those that they need, have not run yet.</summary>
    Task UpdateAsync(params string[] featureIds);

    /// <summary>Undoes the migrations of the feature.</summary>
    Task Uninstall(string feature);
}
