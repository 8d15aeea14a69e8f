using System.Reflection;
using Xunit.Sdk;

namespace Verger.Testing;

/// <summary>Runs a theory once for each database; its first argument is the provider, the further ones those given here.</summary>
/// <param name="more">Further arguments.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EachDatabaseAttribute(params object?[] more) : DataAttribute
{
    /// <inheritdoc/>
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) => [[TestDatabase.Sqlite, .. more], [TestDatabase.Postgres, .. more]];
}
