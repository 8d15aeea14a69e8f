using System.Collections.Concurrent;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Content.Handlers;

/// <summary>Finds the class behind a name, once; a name that no module registered has the base class.</summary>
internal abstract class TypeActivatorFactory<TInstance>(Func<string, Type?> find) : ITypeActivatorFactory<TInstance> where TInstance : class
{
    private readonly ConcurrentDictionary<string, ITypeActivator<TInstance>> _activators = new();

    public ITypeActivator<TInstance> GetTypeActivator(string typeName) => _activators.GetOrAdd(typeName, Create);

    private ITypeActivator<TInstance> Create(string name)
    {
        var activator = typeof(TypeActivator<,>).MakeGenericType(typeof(TInstance), find(name) ?? typeof(TInstance));
        return (ITypeActivator<TInstance>)Activator.CreateInstance(activator)!;
    }
}
