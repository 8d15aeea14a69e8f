using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;
using Verger.Engine.Display.Contents;
using Verger.Engine.Display.Errors;
using Verger.Engine.Display.Mvc;
using Verger.Engine.Display.Pages;
using Verger.Engine.Display.Placement;
using Verger.Engine.Display.Rendering;
using Verger.Engine.Display.Resources;
using Verger.Engine.Display.Shapes;
using Verger.Engine.Display.Tables;
using Verger.Engine.Display.Templates;
using Verger.Hosting;

namespace Verger.Engine.Display;

/// <summary>Shapes, templates, layout, resources and controllers.</summary>
public static class DisplayServices
{
    /// <summary>Adds them to the site's container. It needs <see cref="IEnabledModules"/>, settings, definitions and localizers beside them.</summary>
    public static IServiceCollection AddDisplayManagement(this IServiceCollection services)
    {
        services.AddShapes();
        services.AddPages();
        services.AddContentDisplay();
        services.AddModuleMvc();
        return services;
    }

    /// <summary>Answers faults and what nothing answers with pages of the theme. Stands ahead of routing.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app.UseMiddleware<HttpErrorPages>();

    /// <summary>Routes to the controllers of the enabled features.</summary>
    public static IEndpointRouteBuilder MapModuleControllers(this IEndpointRouteBuilder routes)
    {
        routes.MapControllers();
        return routes;
    }

    private static void AddShapes(this IServiceCollection services)
    {
        services.AddSingleton<CompiledViews>();
        services.AddSingleton<ShapeTableManager>();
        services.AddSingleton<IShapeTableManager>(provider => provider.GetRequiredService<ShapeTableManager>());
        services.AddScoped<ShapeTableBuild>();
        services.AddScoped<RequestShapeTable>();
        services.AddScoped<IShapeFactory, ShapeFactory>();
        services.AddScoped<IDisplayHelper, ShapeDisplay>();
        services.AddSingleton<PageActivator>();
        services.AddScoped<TemplateRenderer>();
        services.AddScoped<PageRequest>();

        services.AddScoped<PlacementFiles>();
        services.AddScoped<PlacementRuleReader>();
        services.AddScoped<PlacementBinding>();
        services.AddScoped<IShapePlacementProvider, TablePlacementProvider>();
        services.AddSingleton<IPlacementFilter, ContentTypeFilter>();
        services.AddSingleton<IPlacementFilter, ContentPartFilter>();
        services.AddSingleton<IPlacementFilter, PathFilter>();

        services.AddShapeTableProvider<ZoneShapes>();
        services.AddShapeTableProvider<LayoutShapes>();
        services.AddShapeTableProvider<ListShapes>();
        services.AddShapeTableProvider<MessageShapes>();
        services.AddShapeTableProvider<DateTimeShapes>();
        services.AddShapeTableProvider<ContentShapes>();
        services.AddShapeTableProvider<HttpErrorShapes>();
        services.AddShapeTableProvider<PagerShapes>();
    }

    private static void AddPages(this IServiceCollection services)
    {
        // Letters of all languages stay letters; only what has a meaning in HTML is encoded.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddScoped<IThemeManager, ThemeManager>();
        services.AddScoped<ILayoutAccessor, LayoutAccessor>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddScoped<IUpdateModelAccessor, ModelUpdaterAccessor>();
        services.AddScoped<INotifier, Notifier>();
        services.AddScoped(typeof(IDisplayManager<>), typeof(DisplayManager<>));
        services.AddScoped<PageComposer>();
        services.AddSingleton<PageResponse>();

        services.AddScoped<IResourceManager, ResourceManager>();
        services.AddSingleton<ResourceElements>();
        services.AddScoped<IResourcesTagHelperProcessor, PageResources>();
    }

    private static void AddContentDisplay(this IServiceCollection services)
    {
        services.AddSingleton<ContentDisplayDrivers>();
        services.AddSingleton<ContentDisplayPlans>();
        services.AddSingleton<HiddenFields>();
        services.AddScoped<IContentPartDisplayDriverResolver, PartDisplayDriverResolver>();
        services.AddScoped<IContentFieldDisplayDriverResolver, FieldDisplayDriverResolver>();
        services.AddScoped<IContentDisplayHandler, ContentDisplayCoordinator>();
        services.AddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();
    }

    private static void AddModuleMvc(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(new ApplicationPartManager());
        services.AddControllersWithViews(options =>
        {
            options.Filters.Add<ModelUpdaterFilter>();
            options.Filters.Add<NotifyFilter>();
        });
        services.AddSingleton(provider => Parts(provider.GetRequiredService<IEnabledModules>()));
        services.AddSingleton<IApplicationModelProvider, ModuleAreaProvider>();

        services.AddSingleton<ViewLocator>();
        services.AddSingleton<CompiledViewEngine>();
        services.AddSingleton<IActionResultExecutor<ViewResult>, ThemedViewResultExecutor>();
        services.AddTransient<IViewLocalizer, ModuleViewLocalizer>();
        services.AddOptions<MvcViewOptions>().Configure<CompiledViewEngine>((options, engine) =>
        {
            options.ViewEngines.Clear();
            options.ViewEngines.Add(engine);
        });
    }

    private static ApplicationPartManager Parts(IEnabledModules modules)
    {
        var parts = new ApplicationPartManager();
        parts.ApplicationParts.Add(new ModuleApplicationPart(modules));
        parts.FeatureProviders.Add(new ControllerFeatureProvider());
        parts.FeatureProviders.Add(new ViewComponentFeatureProvider());
        return parts;
    }
}
