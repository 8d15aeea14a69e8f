namespace OrchardCore.ContentManagement;

/// <summary>Finds the class behind a part or field name; the base class for a name that no module registered.</summary>
public interface ITypeActivatorFactory<TInstance>
{
    ITypeActivator<TInstance> GetTypeActivator(string typeName);
}
