namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers of a class of field by its name, in the order of their registration.</summary>
public interface IContentFieldHandlerResolver
{
    IList<IContentFieldHandler> GetHandlers(string fieldName);
}
