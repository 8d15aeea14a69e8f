using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using Verger.Engine.Display.Pages;

namespace Verger.Engine.Display.Contents;

/// <summary>
/// Calls the drivers in Orchard's order: those of any item, then for each part of the type those of the part and those of its fields.
/// A driver that fails leaves its shapes out of a display and is logged; in an editor it fails the request, so that nothing is lost unseen.
/// </summary>
internal sealed class ContentDisplayCoordinator(
    IEnumerable<IContentDisplayDriver> itemDrivers,
    IContentPartDisplayDriverResolver partDrivers,
    IContentFieldDisplayDriverResolver fieldDrivers,
    IContentDefinitionManager definitions,
    ITypeActivatorFactory<ContentPart> parts,
    ContentDisplayPlans plans,
    HiddenFields hiddenFields,
    IServiceProvider services,
    ILogger<ContentDisplayCoordinator> logger) : IContentDisplayHandler
{
    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        foreach (var driver in itemDrivers)
        {
            try
            {
                await ApplyAsync(await driver.BuildDisplayAsync(contentItem, context), context);
            }
            catch (Exception exception) when (DriverFaults.MayGoOn(exception))
            {
                LogFault(driver.GetType(), exception);
            }
        }

        if (await definitions.GetTypeDefinitionAsync(contentItem.ContentType) is { } definition)
        {
            foreach (var plan in plans.Of(definition))
            {
                if (contentItem.Get(plan.Class, plan.Part.Name) is ContentPart part)
                {
                    await ShowPartAsync(part, plan, context);
                }
            }
        }
    }

    public async Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context)
    {
        foreach (var driver in itemDrivers)
        {
            await EditAsync(driver.BuildEditorAsync(contentItem, context), context);
        }

        await EachPartAsync(contentItem, context, async (part, typePart) =>
        {
            foreach (var driver in partDrivers.GetEditorDrivers(typePart.PartDefinition.Name, typePart.Editor()))
            {
                await EditAsync(driver.BuildEditorAsync(part, typePart, context), context);
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                foreach (var driver in fieldDrivers.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
                {
                    await EditAsync(driver.BuildEditorAsync(part, field, typePart, context), context);
                }
            }
        });
    }

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        foreach (var driver in itemDrivers)
        {
            await EditAsync(driver.UpdateEditorAsync(contentItem, context), context);
        }

        await EachPartAsync(contentItem, context, async (part, typePart) =>
        {
            foreach (var driver in partDrivers.GetEditorDrivers(typePart.PartDefinition.Name, typePart.Editor()))
            {
                await EditAsync(driver.UpdateEditorAsync(part, typePart, context), context);
            }

            foreach (var field in typePart.PartDefinition.Fields)
            {
                foreach (var driver in fieldDrivers.GetEditorDrivers(field.FieldDefinition.Name, field.Editor()))
                {
                    await EditAsync(driver.UpdateEditorAsync(part, field, typePart, context), context);
                }
            }
        });
    }

    private async Task EachPartAsync(ContentItem contentItem, BuildEditorContext context, Func<ContentPart, ContentTypePartDefinition, Task> edit)
    {
        context.DefaultZone = "Parts";
        var definition = await definitions.GetTypeDefinitionAsync(contentItem.ContentType);
        foreach (var typePart in definition?.Parts ?? [])
        {
            if (FindPart(contentItem, typePart) is not { } part)
            {
                part = parts.GetTypeActivator(typePart.PartDefinition.Name).CreateInstance();
                contentItem.Weld(typePart.Name, part);
            }

            await edit(part, typePart);
        }
    }

    private ContentPart? FindPart(ContentItem contentItem, ContentTypePartDefinition typePart)
        => contentItem.Get(parts.GetTypeActivator(typePart.PartDefinition.Name).Type, typePart.Name) as ContentPart;

    private static async Task EditAsync(Task<IDisplayResult> building, BuildEditorContext context)
    {
        if (await building is { } result)
        {
            await result.ApplyAsync(context);
        }
    }

    private async Task ShowPartAsync(ContentPart part, PartDisplayPlan plan, BuildDisplayContext context)
    {
        foreach (var driver in plan.Drivers)
        {
            try
            {
                await ApplyAsync(await ((IContentPartDisplayDriver)services.GetRequiredService(driver)).BuildDisplayAsync(part, plan.Part, context), context);
            }
            catch (Exception exception) when (DriverFaults.MayGoOn(exception))
            {
                LogFault(driver, exception);
            }
        }

        var fieldContext = await ContentPartShape.OpenAsync(part, plan.Part, context);
        foreach (var field in plan.Fields)
        {
            foreach (var driver in field.Drivers)
            {
                if (!hiddenFields.IsHidden(driver, field, fieldContext))
                {
                    await ShowFieldAsync(part, plan.Part, field, driver, fieldContext);
                }
            }
        }
    }

    private async Task ShowFieldAsync(ContentPart part, ContentTypePartDefinition typePart, FieldDisplayPlan field, Type driver, BuildDisplayContext context)
    {
        try
        {
            var result = await ((IContentFieldDisplayDriver)services.GetRequiredService(driver)).BuildDisplayAsync(part, field.Field, typePart, context);
            await ApplyAsync(hiddenFields.Learn(driver, field, result), context);
        }
        catch (Exception exception) when (DriverFaults.MayGoOn(exception))
        {
            LogFault(driver, exception);
        }
    }

    private static Task ApplyAsync(IDisplayResult? result, BuildDisplayContext context) => result?.ApplyAsync(context) ?? Task.CompletedTask;

    private void LogFault(Type driver, Exception exception)
        => logger.LogError(exception, "The display driver {Driver} failed; its shapes are left out of the page.", driver.FullName);
}
