using OrchardCore.ContentManagement;

namespace Verger.Engine.Content.Handlers;

/// <summary>Makes instances of one class.</summary>
internal sealed class TypeActivator<TInstance, TConcrete> : ITypeActivator<TInstance> where TConcrete : TInstance, new()
{
    public Type Type => typeof(TConcrete);

    public TInstance CreateInstance() => new TConcrete();
}
