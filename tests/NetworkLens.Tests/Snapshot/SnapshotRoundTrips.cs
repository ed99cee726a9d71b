using CsCheck;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class SnapshotRoundTrips
{
    /// <summary>Files with a cell in every column that may be there.</summary>
    internal const string EveryColumn =
        """
        === sites.csv
        id,name,stage,country,operator,owners,latitude,longitude,status,start_year,end_year,recovery_days,recovery_days_low,recovery_days_high,ramp_days,ramp_days_low,ramp_days_high,failure_per_year,failure_per_year_low,failure_per_year_high,failure_basis,aggregate,basis,notes,source_ids,checked
        a,"Ä ""x"", 稀土",one,AT,Firm,Firm:0.5;Other:0.25,1.5,-2.5,operating,2001,2040,10,5,20,30,25,35.5,0.1,0.05,0.2,estimated,false,reported,note,s1;s2,2026-11-30
        b,,two,,,,,,planned,2030,,,,,,,,,,,,true,assumed,,,
        === links.csv
        from,to,material,tonnes_per_year,tonnes_per_year_low,tonnes_per_year_high,tonnes_basis,cost_usd_per_tonne,cost_usd_per_tonne_low,cost_usd_per_tonne_high,transit_days,transit_days_low,transit_days_high,qualification_days,qualification_days_low,qualification_days_high,basis,since,until,notes,source_ids,checked
        a,b,m,5,4,6,estimated,7,6,8,12,9.5,20,,,,contract,2020-01,2030-12-31,note,s2;s1,2026-11
        a,b,m,,,,,,,,,,,90,60,120.5,,,,,,
        a,b,n,,,,,,,,,,,,,,,,,,,
        === outputs.csv
        site,material,tonnes_per_year,tonnes_per_year_low,tonnes_per_year_high,kind,year,source,basis,notes,source_ids,checked
        a,m,5,4,6,production,2025,true,contract,note,s1,2026
        a,n,,,,capacity,,,,,,
        === recipes.csv
        output,input,variant,process,tonnes_per_tonne,tonnes_per_tonne_low,tonnes_per_tonne_high,at_least,site,only,basis,notes,source_ids,checked
        n,m,v,p,2,1.5,3,2,a,true,estimated,note,s1,2025-01-02
        === demand.csv
        site,material,tonnes_per_year,tonnes_per_year_low,tonnes_per_year_high,year,weight,weight_low,weight_high,value_usd_per_tonne,value_usd_per_tonne_low,value_usd_per_tonne_high,basis,notes,source_ids,checked
        b,m,5,4,6,2026,2,1,3,1000,900.5,2000,contract,note,s2,2025-02
        === materials.csv
        id,name,element,form,unit
        m,Em,Nd,oxide,t
        n,,,,
        === countries.csv
        iso2,iso3,name,governance,governance_low,governance_high,ree_mine_production_t,ree_mine_production_t_low,ree_mine_production_t_high,ree_reserves_t,ree_reserves_t_low,ree_reserves_t_high,failure_per_year,failure_per_year_low,failure_per_year_high,failure_basis,year,latitude,longitude,source_ids
        AT,AAA,Land,3.5,3,4.25,1,0.5,1.5,2,1.5,2.5,0.02,0.01,0.04,assumed,2025,10,20,s1
        === blocs.csv
        id,name,description,source_ids
        bloc,Bloc,Some,s1
        === bloc-members.csv
        bloc,country,status,since,notes,source_ids,checked
        bloc,AT,invited,2024-05,note,s1,2024
        === policies.csv
        id,name,issuer,kind,effective,suspended,suspension_ends,ends,materials,from,to,severity,rate_percent,source_ids,notes,checked
        p,Policy,AT,tariff,2020,2021-02,2022-03-04,2030,m,id:a,id:b,0.5,25,s1,note,2024-03-04
        === stockpiles.csv
        id,name,owner,site,material,kind,tonnes,value_usd,year,basis,source_ids,notes,checked
        k,Store,AT,a,m,plan,5,6,2025,contract,s1,note,2023
        === prices.csv
        material,usd_per_kg,date,market,basis,notes,source_ids,checked
        m,12.5,2025-06,Spot,reported,note,s1,2023-05
        === investments.csv
        stage,material,country,site,fixed_usd,usd_per_tonne_per_year,max_tonnes_per_year,earliest_year,basis,notes,source_ids,checked
        two,m,AT,a,1,2,3,2028,estimated,note,s1,2022-06-07
        === sources.csv
        id,title,publisher,date,url,grade
        s1,Title,Press,2024-01-02,https://example.org/a,A
        s2,,,,,
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_data_set_comes_back_as_it_was_and_is_written_to_the_same_bytes(bool isMapped) => RandomDataSets.Timed.Sample(
        data => Check(data, isMapped), iter: 100, print: RandomDataSets.Print);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void So_does_the_data_that_ships(bool isMapped) => Check(ShippedData.Data, isMapped);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void So_do_two_files_without_a_column_more_than_needed(bool isMapped)
    {
        using var folder = new DataFolder();
        Check(folder.Read(), isMapped);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void So_does_every_table_with_every_column(bool isMapped)
    {
        using var chain = new TinyChain();
        Check(DataSetFolder.Read(chain.Folder, cancellation: TestContext.Current.CancellationToken).Data!, isMapped);
        using var folder = new DataFolder(EveryColumn);
        Check(folder.Read(), isMapped);
    }

    private static void Check(DataSet data, bool isMapped)
    {
        byte[] bytes = SnapshotFile.BytesOf(data);
        using var file = new SnapshotFile(bytes);
        DataSet read = file.Read(isMapped);
        SameData.Check(data, read);
        Assert.Equal(bytes, SnapshotFile.BytesOf(read));
    }
}
