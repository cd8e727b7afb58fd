# consistency
